import { expect } from 'vitest';
import type { DrivenPage } from '../../../scripts/driving/extension-browser';
import { SOON } from './with-browser';

/** Gives a page a file, as the reader does who chooses it, or who drops it on the page. */
export async function giveFile(
  page: DrivenPage,
  file: Buffer,
  name: string,
  by: 'choosing' | 'dropping' = 'choosing',
): Promise<void> {
  const give = () => giveNow(page, file, name, by);
  await expect.poll(give, { ...SOON, message: `the page takes ${name}` }).toBe(true);
}

/** @returns false if the page takes no file yet: its text is there before its listeners */
function giveNow(
  page: DrivenPage,
  file: Buffer,
  name: string,
  by: 'choosing' | 'dropping',
): Promise<boolean> {
  return page.evaluate(
    (base64, called, isDropped) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called));
      if (isDropped) {
        const event = { bubbles: true, cancelable: true, dataTransfer: data };
        // Without a listener that prevents it, the browser would open the file itself.
        if (document.body.dispatchEvent(new DragEvent('dragover', event))) return false;
        document.body.dispatchEvent(new DragEvent('drop', event));
        return true;
      }
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return false;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    file.toString('base64'),
    name,
    by === 'dropping',
  );
}
