/** The package as documented, with one expression of all labels. */
import Mark from 'mark.js';
import labels from 'virtual:bench/labels';

new Mark(document.body).markRegExp(new RegExp(labels, 'g'));
