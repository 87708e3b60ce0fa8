interface PackNameProps {
  /** Null if it is not to be shown. */
  name: string | null;
  /** Nothing is before it. */
  isFirst: boolean;
}

/** The pack that a card is from, after the kind of concept. */
export function PackName({ name, isFirst }: PackNameProps) {
  if (name === null) return null;
  return (
    <>
      {!isFirst && <span class="kicker-dot" />}
      <bdi class="kicker-pack">{name}</bdi>
    </>
  );
}
