/** For work that takes long enough for a reader to wait. */
export interface ReadOptions {
  /** Aborting it rejects the work with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called with the share of the work that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Time without a pause, ms. */
const SLICE_MS = 25;

/** Lets others work between two pieces of a long job. */
export interface Pace {
  /**
   * @param share of the job that is done, from 0 to 1
   * @returns a promise to wait for if a pause is due; else undefined
   * @throws the signal's reason if the job was aborted
   */
  pauseIfDue(share: number): Promise<void> | undefined;
  /** @returns a pace for a part of the job, whose shares are mapped to those from `from` to `to` */
  part(from: number, to: number): Pace;
}

/**
 * @returns the pace of one job
 * @throws the signal's reason if the job is aborted already
 */
export function startPace({ signal, onProgress }: ReadOptions = {}): Pace {
  signal?.throwIfAborted();
  let last = performance.now();
  const within = (from: number, to: number): Pace => ({
    pauseIfDue(share) {
      if (performance.now() - last < SLICE_MS) return undefined;
      signal?.throwIfAborted();
      onProgress?.(from + (to - from) * Math.min(1, share));
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          last = performance.now();
          if (signal?.aborted) reject(signal.reason as Error);
          else resolve();
        });
      });
    },
    part: (start, end) => within(from + (to - from) * start, from + (to - from) * end),
  });
  return within(0, 1);
}
