/* The frame's own behaviour: the menu button on narrow screens, copying a secret that is shown once, filling in a demonstration account. */
(function () {
  'use strict';

  function toggle(button) {
    var target = document.getElementById(button.getAttribute('data-toggle'));
    var open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    target.classList.toggle('open', open);
  }

  function copy(button) {
    var source = document.getElementById(button.getAttribute('data-copy'));
    var range = document.createRange();
    range.selectNodeContents(source);
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    var done = navigator.clipboard ? navigator.clipboard.writeText(source.textContent) : Promise.resolve(document.execCommand('copy'));
    done.then(function () { button.textContent = button.getAttribute('data-done'); }, function () { /* the text stays selected */ });
  }

  function fill(button) {
    document.getElementById(button.getAttribute('data-fill')).value = button.getAttribute('data-value');
    document.getElementById(button.getAttribute('data-fill-also')).value = button.getAttribute('data-value-also');
    document.getElementById(button.getAttribute('data-then')).focus();
  }

  var ACTS = { 'data-toggle': toggle, 'data-copy': copy, 'data-fill': fill };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-toggle], [data-copy], [data-fill]');
    if (button) {
      Object.keys(ACTS).filter(function (name) { return button.hasAttribute(name); }).forEach(function (name) { ACTS[name](button); });
    }
  });

  document.addEventListener('keydown', function (event) {
    var open = document.querySelector('[data-toggle][aria-expanded="true"]');
    if (event.key === 'Escape' && open) {
      toggle(open);
      open.focus();
    }
  });
}());
