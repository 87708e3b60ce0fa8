import { Icon } from '../../shared/icon';
import { useRecordContext } from '../../record/record-context';

interface FollowButtonProps {
  pressed: boolean;
  onPress: (pressed: boolean) => void;
}

/** Whether the panel keeps up with the page as that scrolls. */
export function FollowButton({ pressed, onPress }: FollowButtonProps) {
  const label = useRecordContext().views.t('panel.follow');
  return (
    <button
      type="button"
      class="icon-button follow"
      aria-pressed={pressed}
      title={label}
      onClick={() => onPress(!pressed)}
    >
      <Icon name="follow" />
    </button>
  );
}
