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

  /** What was wrong with the last form is told at its fields; whoever sends another form starts afresh. */
  function forget() {
    document.querySelectorAll('[id$="-wrong"]').forEach(function (told) { told.remove(); });
    document.querySelectorAll('[aria-invalid="true"]').forEach(function (field) {
      field.removeAttribute('aria-invalid');
      field.classList.remove('ui-state-error');
    });
  }

  /** Leads to the first field that was refused; to the summary when no field is to blame. */
  function lead() {
    var first = null;
    document.querySelectorAll('[id$="-wrong"]').forEach(function (told) {
      var field = document.getElementById(told.getAttribute('data-field'));
      if (field) {
        field.setAttribute('aria-invalid', 'true');
        field.setAttribute('aria-describedby', told.id);
        first = first || field;
      }
    });
    var target = first || document.querySelector('[aria-invalid="true"]') || document.getElementById('messages');
    if (target) {
      target.scrollIntoView({ block: 'center' });
      if (target.focus) { target.focus({ preventScroll: true }); }
    }
  }

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxSend', forget).on('pfAjaxComplete', function (event, request, settings, result) {
      if (result && result.validationFailed) { lead(); }
    });
  }

  document.addEventListener('keydown', function (event) {
    var open = document.querySelector('[data-toggle][aria-expanded="true"]');
    if (event.key === 'Escape' && open) {
      toggle(open);
      open.focus();
    }
  });
}());
