import { useEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate';

interface PasswordFormProps {
  t: Translate;
  file: string;
  isAgain: boolean;
  onPassword: (password: string | null) => void;
}

/** Asks for the password of a protected file. */
export function PasswordForm({ t, file, isAgain, onPassword }: PasswordFormProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="pdf-screen"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(input.current!.value);
      }}
    >
      <h1 class="serif">{t('pdf.password', { file: file === '' ? t('pdf.theFile') : file })}</h1>
      <p>{t('pdf.passwordText')}</p>
      <label class="pdf-password">
        {t('pdf.passwordLabel')}
        <input
          ref={input}
          type="password"
          autocomplete="off"
          aria-invalid={isAgain}
          aria-describedby={isAgain ? 'pdf-wrong' : undefined}
        />
      </label>
      {isAgain && (
        <p id="pdf-wrong" role="alert">
          {t('pdf.passwordAgain')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('pdf.passwordOpen')}
        </button>
        <button type="button" class="button" onClick={() => onPassword(null)}>
          {t('pdf.passwordLeave')}
        </button>
      </div>
    </form>
  );
}
