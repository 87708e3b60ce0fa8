/** The package as documented, with one expression of all labels. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import labels from 'virtual:bench/labels';

findAndReplaceDOMText(document.body, {
  find: new RegExp(labels, 'g'),
  wrap: 'mark',
  preset: 'prose',
});
