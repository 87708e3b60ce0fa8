import type { PageReport } from '../../../report/page-report';
import type { Disagreement, Source } from '../../../pack/pack';
import type { ViewContext } from '../context';
import { disagreementView } from '../issues/disagreement-view';
import type { DisagreementView } from '../types';

/** All disagreements of the pack, beside a page. */
export interface DisagreementsBeside {
  /** Those that the page touches, the one that it says most on first. */
  readonly here: readonly DisagreementView[];
  /** The others, in the pack's order. */
  readonly others: readonly DisagreementView[];
}

/**
 * @param report of the page; `null` if no page is read: then all of them are others
 * @param source that the page itself is, if it is one: what it takes a side on, it touches
 */
export function disagreementsBeside(
  context: ViewContext,
  report: PageReport | null,
  source: Source | null,
): DisagreementsBeside {
  const { disagreements } = context.knowledge.pack;
  const touch = touchOf(context, report, source);
  const here = disagreements.filter((one) => touch(one) > 0).sort((a, b) => touch(b) - touch(a));
  const others = disagreements.filter((one) => touch(one) === 0);
  const views = (list: readonly Disagreement[]) =>
    list.map((one) => disagreementView(context, one));
  return { here: views(here), others: views(others) };
}

/** A page that has this many of its names and terms touches a disagreement. */
const ENOUGH = 2;

/** How many names and terms of a disagreement a page has. Its countries and subject are on most pages, and say little. */
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
    // One name of many, as of a president, is on pages about anything.
    return told + (names >= Math.min(ENOUGH, telling.length) ? names : 0);
  };
}
