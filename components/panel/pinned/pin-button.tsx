import { Icon } from '../../shared/icon';
import { useRecordContext } from '../../record/record-context';

interface PinButtonProps {
  concept: string;
  pressed: boolean;
  onPin: (concept: string, on: boolean) => void;
}

/** Keeps a concept's card in the panel, or lets it go. */
export function PinButton({ concept, pressed, onPin }: PinButtonProps) {
  const { t } = useRecordContext().views;
  const { knowledge } = useRecordContext().views;
  const label = t('panel.pin', { name: knowledge.label(concept, t.language) });
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
