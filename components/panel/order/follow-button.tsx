import { Icon } from '../../shared/icon';
import { usePanelWords } from '../panel-words';

interface FollowButtonProps {
  pressed: boolean;
  onPress: (pressed: boolean) => void;
}

/** Whether the panel keeps up with the page as that scrolls. */
export function FollowButton({ pressed, onPress }: FollowButtonProps) {
  const label = usePanelWords()('panel.follow');
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
