import { Chip } from '../../../components/shared/chip';
import { Dot } from '../../../components/shared/dot';
import { Flag } from '../../../components/shared/flag';
import { DisagreeIcon, Icon, type IconName } from '../../../components/shared/icon';
import { Stroke } from '../../../components/shared/stroke';
import { SwitchKnob } from '../../../components/shared/switch';
import { groupRows, issueRows, matrixView, timelineView } from '../../../lib/knowledge/views';
import type { GalleryState } from '../gallery-state';

const ICONS: readonly IconName[] = [
  'close',
  'back',
  'forward',
  'down',
  'question',
  'copy',
  'open',
  'search',
  'sliders',
];

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '12px',
  padding: '8px 16px',
} as const;

/** The shared parts in all their forms. */
export const PART_STATES: readonly GalleryState[] = [
  {
    name: 'parts',
    width: 400,
    render: ({ theme }, views) => (
      <main class="pactlight" data-theme={theme} dir={views.t.direction} lang="en">
        {[...issueRows(views, null), ...groupRows(views, null)].map(({ key, mark, label }) => (
          <div key={key} style={row}>
            <Stroke mark={mark} size={12} /> <Stroke mark={mark} /> <Stroke mark={mark} size={20} />{' '}
            <Stroke mark={mark} size={20} off /> {label}
          </div>
        ))}
        <div style={row}>
          {matrixView(views, null).rows[4]!.cells.map((cell) => (
            <Dot key={cell.issue} dot={cell} />
          ))}
          <Dot dot={{ mark: 'issue-1', state: 'stated', count: 28 }} />{' '}
          <Dot dot={{ mark: 'pact', state: 'unstated', count: 0 }} />
        </div>
        <div style={row}>
          {matrixView(views, null).rows.map((country) => (
            <Flag key={country.concept} image={country.flag} width={30} />
          ))}
        </div>
        <div style={row}>
          {ICONS.map((icon) => (
            <Icon key={icon} name={icon} />
          ))}{' '}
          <DisagreeIcon />
        </div>
        <div style={row}>
          <SwitchKnob on /> <SwitchKnob on={false} />{' '}
          <button type="button" class="button primary">
            Primary
          </button>{' '}
          <button type="button" class="button">
            Other
          </button>
          <button type="button" class="link">
            Link
          </button>
        </div>
        <div style={row}>
          {timelineView(views)
            .slice(0, 4)
            .flatMap(({ chips }) =>
              chips.map((chip) => <Chip key={chip.spoken + chip.title} chip={chip} />),
            )}
        </div>
      </main>
    ),
  },
];
