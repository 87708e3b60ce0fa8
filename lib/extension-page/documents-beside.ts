import {
  connectToPage,
  framesWithMarks,
  type PageConnection,
  type PageView,
  type ToPanel,
} from '../messages/page-connection';
import { sendToPage } from '../messages/send-to-page';
import { joinLists, joinViews, placeOfMention, type PanelDocument } from '../report/join-documents';
import { withMore, type PageList } from '../report/page-list';

/** Delay before a page that disconnected is connected again, ms, if it still has marks. */
const RECONNECT_MS = 200;

interface Connected extends PanelDocument {
  readonly connection: PageConnection;
}

/** What the panel shows of a tab. */
export interface Beside {
  readonly list: PageList | null;
  readonly view: PageView | null;
}

/** Connections to the documents of a tab that are annotated: its page and its frames. */
export class DocumentsBeside {
  readonly #documents = new Map<number, Connected>();
  /** Ids of their frames, in reading order. */
  #frames: readonly number[] = [];
  /** The frame that the reader moved in last. */
  #moved = -1;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /**
   * @param tab the tab's id
   * @param show called with what the panel is to show
   * @param onChange called after mentions have changed, or a document is gone
   */
  constructor(
    private readonly tab: number,
    private readonly show: (beside: Beside) => void,
    private readonly onChange: () => void,
  ) {}

  /** Connects to documents that are annotated and not connected yet. */
  async connect(): Promise<void> {
    const frames = await framesWithMarks(this.tab);
    if (this.#isOver || this.#again !== undefined) return;
    this.#frames = [...frames, ...this.#frames.filter((frame) => !frames.includes(frame))];
    for (const frame of frames) if (!this.#documents.has(frame)) this.#open(frame);
  }

  /** Moves the reader's place to a mention; in all other documents they have none any more. */
  goTo(id: number): void {
    const place = placeOfMention(id);
    const frames = this.#connected();
    frames.forEach((frame, index) => {
      const { view, connection } = this.#documents.get(frame)!;
      if (index === place.document) connection.send({ type: 'go-to', id: place.id });
      else if (view && view.current !== null)
        void sendToPage(this.tab, { type: 'leave-place' }, frame);
    });
  }

  /** Asks for the mentions after those that are listed. */
  wantMore(): void {
    for (const { list, connection } of this.#documents.values()) {
      if (!list || list.listed >= list.total) continue;
      connection.send({ type: 'list-wanted', from: list.listed });
      return;
    }
  }

  close(): void {
    this.#isOver = true;
    clearTimeout(this.#again);
    for (const { connection } of this.#documents.values()) connection.close();
    this.#documents.clear();
  }

  #open(frame: number): void {
    const connection = connectToPage(
      this.tab,
      (message) => this.#onMessage(frame, message),
      () => this.#onEnd(frame),
      frame,
    );
    this.#documents.set(frame, { connection, list: null, view: null });
  }

  #onMessage(frame: number, message: ToPanel): void {
    const known = this.#documents.get(frame)!;
    if (message.type === 'view') {
      if (known.view && hasMoved(known.view, message.view)) this.#moved = frame;
      this.#documents.set(frame, { ...known, view: message.view });
    } else {
      this.#documents.set(frame, { ...known, list: withMore(known.list, message.list) });
      if (message.list.from === 0) this.onChange();
    }
    this.#show();
  }

  #onEnd(frame: number): void {
    this.#documents.delete(frame);
    this.#show();
    this.onChange();
    // The tab may show another page with marks already.
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      this.#again = undefined;
      void this.connect();
    }, RECONNECT_MS);
  }

  #connected(): readonly number[] {
    return this.#frames.filter((frame) => this.#documents.has(frame));
  }

  #show(): void {
    const frames = this.#connected();
    const documents = frames.map((frame) => this.#documents.get(frame)!);
    this.show({
      list: joinLists(documents),
      view: joinViews(documents, frames.indexOf(this.#moved)),
    });
  }
}

/** A document sends its view also if the reader did not move in it, and if they went to another document. */
function hasMoved(before: PageView, now: PageView): boolean {
  const hasLeft = before.current !== null && now.current === null;
  return !hasLeft && JSON.stringify(before) !== JSON.stringify(now);
}
