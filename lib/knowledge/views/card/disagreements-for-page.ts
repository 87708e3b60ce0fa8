import type { PageReport } from '../../../report/page-report';
import type { Disagreement, Source } from '../../../pack/pack';
import type { ViewContext } from '../context';
import { disagreementView } from '../issues/disagreement-view';
import type { DisagreementView } from '../types';

/** All disagreements of the pack, sorted for a page. */
export interface DisagreementsForPage {
  /** Those that the page is about, the one that it names most of first. */
  readonly here: readonly DisagreementView[];
  /** The others, in the pack's order. */
  readonly others: readonly DisagreementView[];
}

/**
 * @param report of the page; `null` without a page, so that all are `others`
 * @param source the pack's source that the page shows, if any: the page is about disagreements in
 *   which it takes a side
 */
export function disagreementsForPage(
  context: ViewContext,
  report: PageReport | null,
  source: Source | null,
): DisagreementsForPage {
  const { disagreements } = context.knowledge.pack;
  const touch = touchOf(context, report, source);
  const here = disagreements.filter((one) => touch(one) > 0).sort((a, b) => touch(b) - touch(a));
  const others = disagreements.filter((one) => touch(one) === 0);
  const views = (list: readonly Disagreement[]) =>
    list.map((one) => disagreementView(context, one));
  return { here: views(here), others: views(others) };
}

/** A page with at least this many names and terms of a disagreement is about it. */
const ENOUGH = 2;

/**
 * Number of names and terms of a disagreement on a page, without countries and the subject: most
 * pages have those.
 */
function touchOf(
  { knowledge }: ViewContext,
  report: PageReport | null,
  source: Source | null,
): (disagreement: Disagreement) => number {
  const { manifest } = knowledge.pack;
  const common = new Set([manifest.subject, ...manifest.parties]);
  const named = new Set(
    report?.mentions.map(({ concept }) => concept).filter((concept) => !common.has(concept)),
  );
  const isOfSource = (id: string): boolean =>
    source !== null && knowledge.statementById(id)?.source === source.id;
  return ({ about, sides }) => {
    const told = sides.flatMap(({ statements }) => statements).filter(isOfSource).length;
    const telling = about.filter((concept) => !common.has(concept));
    const names = telling.filter((concept) => named.has(concept)).length;
    // A single name, such as a president's, is on pages about anything.
    return told + (names >= Math.min(ENOUGH, telling.length) ? names : 0);
  };
}
