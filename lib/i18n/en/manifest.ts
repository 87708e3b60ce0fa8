/** What the browser itself shows of the extension: in its lists, stores and shortcut page. */
export const manifest = {
  'manifest.description':
    'Marks the people, institutions, countries and terms of the Trans-Pacific Partnership (TPP) talks of 2014 and shows who wanted what.',
  'command.next-mention': 'Go to the next marked name or term',
  'command.previous-mention': 'Go to the previous marked name or term',
  'command.toggle-card': 'Open or close the card of the current mark',
  'command.toggle-site': 'Turn Pactlight on or off for this site',
  'command.open-popup': 'Open Pactlight’s popup',
  'command.open-panel': 'Open the side panel',
} as const;
