/**
 * Where the frames of a tab stand in its page. Browsers number them as they come, and list them in
 * any order.
 */

/**
 * What a frame tells of its place. A page's own index of its frames is the order in which they
 * came.
 */
export interface FramePlace {
  /** From the tab's page to this frame: its index in the frame around it, at each depth. */
  readonly path: readonly number[];
  /** Indexes of the frames in this one, in document order. Those in shadow trees have none. */
  readonly order: readonly number[];
  /** Of what it shows, CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Runs in each frame of a tab: it is sent as text, and knows nothing of this module. */
export function framePlaceHere(): FramePlace {
  /** More frames are not told apart. */
  const MOST = 200;
  const indexOf = (child: Window | null, parent: Window): number => {
    const count = Math.min(parent.length, MOST);
    for (let i = 0; i < count; i++) if (parent[i] === child) return i;
    return MOST;
  };
  const path: number[] = [];
  for (let child: Window = window; child !== child.parent; child = child.parent)
    path.unshift(indexOf(child, child.parent));
  const elements = document.querySelectorAll<HTMLIFrameElement>('iframe,frame,object');
  const order = [...elements].flatMap(({ contentWindow }) =>
    contentWindow ? [indexOf(contentWindow, window)] : [],
  );
  return { path, order, width: innerWidth, height: innerHeight };
}

/** @returns the frames as a reader comes upon them: each before what is in it */
export function inDocumentOrder<Frame extends FramePlace>(
  frames: readonly Frame[],
): readonly Frame[] {
  const orders = new Map(frames.map(({ path, order }) => [path.join(), order]));
  const placesOf = ({ path }: Frame): readonly number[] =>
    path.map((index, depth) => {
      const order = orders.get(path.slice(0, depth).join());
      const place = order?.indexOf(index) ?? index;
      return place >= 0 ? place : order!.length + index;
    });
  const placed = frames.map((frame) => ({ frame, places: placesOf(frame) }));
  return placed.toSorted((a, b) => compare(a.places, b.places)).map(({ frame }) => frame);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
