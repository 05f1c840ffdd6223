/* The frame's own behaviour: the menu button on narrow screens, copying a secret that is shown once, filling in a demonstration account,
   asking only about forms that are complete, saying when the server does not answer. */
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

  /** Whether a field that must be filled in is empty; labels mark such fields with a star. */
  function lacking(form) {
    return Array.prototype.some.call(form.querySelectorAll('label .ui-outputlabel-rfi'), function (star) {
      var field = document.getElementById(star.closest('label').htmlFor);
      if (!field || !form.contains(field)) { return false; }
      return 'value' in field && field.tagName !== 'LI' ? field.value === '' : !field.querySelector('input:checked');
    });
  }

  /** Before a form is complete nothing is asked: the server says what is missing, and does nothing else. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-pfconfirmcommand]');
    if (button && button.form && lacking(button.form)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.PrimeFaces.csp.executeEvent(button, button.getAttribute('data-pfconfirmcommand'), event);
    }
  }, true);

  var leaving = false;
  window.addEventListener('pagehide', function () { leaving = true; });
  window.addEventListener('beforeunload', function () { leaving = true; window.setTimeout(function () { leaving = false; }, 3000); });

  /** Buttons wait for the end of their request, and would wait for ever where it has failed. */
  function release() {
    var widgets = window.PrimeFaces.widgets;
    Object.keys(widgets).forEach(function (name) {
      var button = widgets[name] && widgets[name].jq;
      if (button && button.hasClass('ui-state-loading')) { window.PrimeFaces.buttonEndAjaxDisabled(widgets[name], button); }
    });
  }

  /** No answer, or none that the page understands: what was written stays where it is. */
  function trouble(event, request) {
    var told = document.getElementById('trouble');
    if (!told || leaving || request.statusText === 'abort') { return; }
    told.textContent = told.getAttribute(request.status === 0 ? 'data-offline' : 'data-failed');
    told.hidden = false;
    told.scrollIntoView({ block: 'center' });
    release();
  }

  function calm() {
    var told = document.getElementById('trouble');
    if (told) { told.hidden = true; }
  }

  /** The component library hides its plain file fields from a screen reader, though files can be chosen nowhere else. */
  function reveal() {
    document.querySelectorAll('input[type="file"][aria-hidden="true"]').forEach(function (field) { field.removeAttribute('aria-hidden'); });
  }

  reveal();
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', reveal);
    window.jQuery(document).on('pfAjaxSend', forget).on('pfAjaxError', trouble).on('pfAjaxSuccess', calm).on('pfAjaxComplete', function (event, request, settings, result) {
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
