import type { ConceptView } from '../../../lib/knowledge/views/types';
import { QuotedText } from '../../shared/statements/quoted-text';
import { Reading } from '../../shared/statements/reading';

interface CardNoteProps {
  view: ConceptView;
  /** On a page of its own. */
  whole?: boolean;
}

/** What the sources get wrong or leave unsaid: of the pact in full, of the rest on request. */
export function CardNote({ view: { note, type }, whole = false }: CardNoteProps) {
  if (note === null) return null;
  if (!whole && type !== 'pact') {
    return (
      <div class="card-note">
        <Reading reading={note} />
      </div>
    );
  }
  return note.lines.map(({ text, language }) => (
    <p key={text} class="caption card-note" dir="auto" lang={language}>
      <QuotedText text={text} />
    </p>
  ));
}
