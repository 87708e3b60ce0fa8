import type { LinkView } from '../../../lib/knowledge/views/types';
import { Icon } from '../../shared/icon';

/** The link to a page about a concept, with the page's host. */
export function CardLink({ link }: { link: LinkView | null }) {
  if (link === null) return null;
  return (
    <p class="card-link">
      <a class="chip" href={link.href} target="_blank" rel="noopener noreferrer" title={link.href}>
        <bdi aria-hidden="true">{link.host}</bdi>
        <span class="unseen">{link.spoken}</span>
        <Icon name="open" size={12} />
      </a>
    </p>
  );
}
