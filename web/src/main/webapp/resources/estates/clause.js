/* Writing a clause: what is written is kept on the server a moment after the last key, and in the browser until then. */
(function () {
  'use strict';

  var WAIT = 2500;
  var panel = document.querySelector('[data-clause]');
  if (!panel) { return; }
  var key = 'estates.clause.' + panel.getAttribute('data-clause');
  var names = ['number', 'heading', 'body'];
  var timer = null;
  var sent = null;
  var told = document.getElementById('unsent');

  function field(name) { return document.getElementById('clause:' + name); }
  function written() { return JSON.stringify(names.map(function (name) { return field(name).value; })); }
  function store(text) {
    try { if (text === null) { localStorage.removeItem(key); } else { localStorage.setItem(key, text); } } catch (full) { /* the page still has the words */ }
  }
  function stored() {
    try { return localStorage.getItem(key); } catch (none) { return null; }
  }

  /** Every form of the page speaks of the same version of the clause. */
  function agree() {
    var other = document.getElementById('order:seen');
    if (other) { other.value = document.getElementById('clause:seen').value; }
  }

  function keep() {
    var button = document.getElementById('clause:keep');
    if (!button || field('number').value.trim() === '') { return; }
    sent = written();
    button.click();
  }

  panel.addEventListener('input', function () {
    store(written());
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, WAIT);
  });

  window.jQuery(document).on('pfAjaxComplete', function () {
    var state = document.querySelector('#clause\\:kept [data-kept]');
    if (state && state.getAttribute('data-kept') === 'true') {
      agree();
      if (written() === sent) { store(null); }
    }
  });

  /** What never reached the server is offered again; nothing is put over what others wrote meanwhile without being asked. */
  var left = stored();
  if (left !== null && left !== written()) {
    told.hidden = false;
    document.getElementById('unsent-take').addEventListener('click', function () {
      JSON.parse(left).forEach(function (text, i) { field(names[i]).value = text; });
      told.hidden = true;
      field('body').focus();
      timer = window.setTimeout(keep, WAIT);
    });
    document.getElementById('unsent-drop').addEventListener('click', function () {
      store(null);
      told.hidden = true;
    });
  } else {
    store(null);
  }
}());
