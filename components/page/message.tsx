import type { ComponentChildren } from 'preact';

interface MessageProps {
  title: string;
  text: string;
  /** Buttons: what the reader can do about it. */
  children?: ComponentChildren;
}

/** What is said in place of a page's marks. */
export function Message({ title, text, children }: MessageProps) {
  return (
    <div role="status">
      <h2 class="empty-title serif">{title}</h2>
      <p class="empty-text">{text}</p>
      {children && <div class="buttons">{children}</div>}
    </div>
  );
}
