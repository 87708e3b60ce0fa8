import type { ConceptView, StatementGroupView } from '../../../lib/knowledge/views/types';
import type { Copying } from '../../shared/copy-button';
import { Flag } from '../../shared/flag';
import { PositionLine } from '../../shared/statements/position-line';
import { Statement } from '../../shared/statements/statement';
import { CardNote } from './card-note';

interface CardStatementsProps {
  view: ConceptView;
  /** All statements, not only the leading ones. */
  all: boolean;
  /** The note in full, not on request. */
  wholeNote: boolean;
  /** See `GroupProps`. */
  speakerBeside: string | null;
  copying: Copying | undefined;
}

/**
 * The concept's positions and statements, under a rule if there are any, and the note on its
 * sources.
 */
export function CardStatements({
  view,
  all,
  wholeNote,
  speakerBeside,
  copying,
}: CardStatementsProps) {
  const groups = all ? view.groups : leadingOf(view);
  const hasAny = view.nothing !== null || view.lines.length > 0 || groups.length > 0;
  return (
    <>
      {hasAny && <div class="rule" />}
      {view.nothing !== null && <p class="card-nothing">{view.nothing}</p>}
      {view.lines.map((line) => (
        <PositionLine key={line.issue} line={line} />
      ))}
      {groups.map((group, index) => (
        <Group
          key={group.holder?.label ?? index}
          group={group}
          speakerBeside={speakerBeside}
          copying={copying}
        />
      ))}
      {!view.opensDisagreement && <CardNote view={view} whole={wholeNote} />}
      {view.translation !== null && groups.some(({ statements }) => statements.length > 0) && (
        <p class="caption card-note card-translation">{view.translation}</p>
      )}
    </>
  );
}

/** The groups cut down to the statements that the card opens with. */
function leadingOf(view: ConceptView): StatementGroupView[] {
  const leading = new Set(view.leading);
  return view.groups
    .map((group) => ({
      ...group,
      statements: group.statements.filter((statement) => leading.has(statement.id)),
    }))
    .filter(
      (group) => group.line !== null || group.instead !== null || group.statements.length > 0,
    );
}

interface GroupProps {
  group: StatementGroupView;
  /**
   * Each statement names its speaker, except this one, whose card it is; null if the group's
   * heading says it.
   */
  speakerBeside: string | null;
  copying: Copying | undefined;
}

function Group({ group, speakerBeside, copying }: GroupProps) {
  const { holder } = group;
  return (
    <div class="group">
      {holder && (
        <h3 class="group-holder">
          <Flag image={holder.flag} width={18} />
          {holder.label}
        </h3>
      )}
      {group.line !== null && <PositionLine line={group.line} />}
      {group.instead !== null && <p class="card-nothing">{group.instead}</p>}
      {group.statements.length > 0 && (
        <ul class="statements">
          {group.statements.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              stroke={group.isMixed}
              speaker={speakerBeside !== null && statement.speaker !== speakerBeside}
              copying={copying}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
