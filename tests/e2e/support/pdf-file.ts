import type { DrivenPage } from '../../../scripts/driving/extension-browser';

/** Gives a page a file, as the reader does who chooses it, or who drops it on the page. */
export async function giveFile(
  page: DrivenPage,
  file: Buffer,
  name: string,
  by: 'choosing' | 'dropping' = 'choosing',
): Promise<void> {
  await page.evaluate(
    (base64, called, isDropped) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called));
      if (isDropped) {
        const event = { bubbles: true, cancelable: true, dataTransfer: data };
        document.body.dispatchEvent(new DragEvent('dragover', event));
        document.body.dispatchEvent(new DragEvent('drop', event));
        return;
      }
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file.toString('base64'),
    name,
    by === 'dropping',
  );
}
