import { labelOf } from '../../../lib/knowledge/views/context';
import { Icon } from '../../shared/icon';
import { useRecordContext } from '../../record/record-context';

interface PinButtonProps {
  concept: string;
  /** Its name, if it is not of the built-in pack. */
  name?: string;
  pressed: boolean;
  onPin: (concept: string, on: boolean) => void;
}

/** Keeps a concept's card in the panel, or lets it go. */
export function PinButton({ concept, name, pressed, onPin }: PinButtonProps) {
  const { views } = useRecordContext();
  const label = views.t('panel.pin', { name: name ?? labelOf(views, concept) });
  return (
    <button
      type="button"
      class="icon-button pin"
      aria-pressed={pressed}
      title={label}
      onClick={() => onPin(concept, !pressed)}
    >
      <Icon name="pin" />
    </button>
  );
}
