interface LogoProps {
  /** CSS px. */
  size?: number;
}

/** The mark: a P over a solid and a dashed line. */
export function Logo({ size = 18 }: LogoProps) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="10.5" />
      <path d="M14 9h14c4.6 0 7.8 3.4 7.8 8.2s-3.2 8.2-7.8 8.2h-6.4v4.1H25v3.1H14v-3.1h3V12.1h-3zM21.6 12.3v9.8h5.2c2.7 0 4.3-1.9 4.3-4.9s-1.6-4.9-4.3-4.9z" />
      <path d="M12 36h15v3H12zM30 36h6v3h-6z" />
    </svg>
  );
}
