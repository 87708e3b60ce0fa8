import { describe, expect, it } from 'vitest';
import { byKind, scriptSlices, type TraceEvent } from './trace';

/** @returns an event from and to a time, ms; nested events are subtracted from its own time */
function event(name: string, start: number, end: number, selfMs = end - start): TraceEvent {
  return { name, start, end, ms: end - start, selfMs, url: '' };
}

const TASK = 'ThreadControllerImpl::RunTask';

/** A task of script that has style computed, and a frame in which the script has a part. */
const EVENTS = [
  event(TASK, 0, 10, 1),
  event('FunctionCall', 1, 10, 4),
  event('v8.compile', 2, 4, 2),
  event('UpdateLayoutTree', 5, 8, 3),
  event(TASK, 20, 32, 0),
  event('FireAnimationFrame', 20, 22, 2),
  event('Layout', 22, 30, 8),
  event('PrePaint', 30, 32, 2),
  event(TASK, 40, 45, 1),
  event('Paint', 40, 44, 4),
];

describe('byKind', () => {
  it('gives each event’s own time to its kind of work', () => {
    expect(Object.fromEntries(byKind(EVENTS))).toEqual({
      other: 2,
      script: 6,
      compilation: 2,
      style: 3,
      layout: 8,
      'pre-paint': 2,
      paint: 4,
    });
  });

  it('counts an event of another name as what it is part of', () => {
    const events = [event('FunctionCall', 0, 5, 3), event('V8.Whatever', 1, 3, 2)];
    expect(Object.fromEntries(byKind(events))).toEqual({ script: 5 });
  });
});

describe('scriptSlices', () => {
  it('are tasks with their script and what it asks for, without what frames are made of', () => {
    expect(scriptSlices(EVENTS)).toEqual([
      { start: 0, ms: 9 },
      { start: 20, ms: 2 },
      { start: 40, ms: 0 },
    ]);
  });
});
