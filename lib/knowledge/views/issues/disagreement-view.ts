import type { Disagreement } from '../../../pack/pack';
import { languageOf, textOf, type ViewContext } from '../context';
import { statementView } from '../statement-view';
import type { DisagreementView } from '../types';

/** @param disagreement of the context's pack */
export function disagreementView(
  context: ViewContext,
  disagreement: Disagreement,
): DisagreementView {
  const { knowledge } = context;
  return {
    id: disagreement.id,
    question: textOf(context, disagreement.question),
    definition: textOf(context, disagreement.definition),
    language: languageOf(context, disagreement.question),
    sides: disagreement.sides.map((side) => ({
      label: textOf(context, side.label),
      statements: side.statements.flatMap((id) => {
        const statement = knowledge.statementById(id);
        return statement ? [statementView(context, statement)] : [];
      }),
    })),
  };
}

/** @returns all disagreements of the pack, in its order */
export function disagreementList(context: ViewContext): DisagreementView[] {
  return context.knowledge.pack.disagreements.map((disagreement) =>
    disagreementView(context, disagreement),
  );
}
