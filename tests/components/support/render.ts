import { cleanup, configure, render } from '@testing-library/preact';
import { afterEach } from 'vitest';

// There is no layout to hide anything; looking for it takes most of a test's time.
configure({ defaultHidden: true });

// Without Vitest's globals, testing-library cannot do so itself.
afterEach(cleanup);

export { render };
export { fireEvent, screen, waitFor, within } from '@testing-library/preact';
