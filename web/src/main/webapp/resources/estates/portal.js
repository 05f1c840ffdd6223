/* The frame's own behaviour: the menu button on narrow screens, copying a secret that is shown once. */
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

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-toggle], [data-copy]');
    if (button && button.hasAttribute('data-toggle')) {
      toggle(button);
    } else if (button) {
      copy(button);
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
