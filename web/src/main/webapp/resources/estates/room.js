/* Meetings: dragging the agenda into order, seeking in the tray, the keyboard of the room, and showing at once what others write. */
(function () {
  'use strict';

  var dragged = null;

  /** The items as they stand now, for the form that keeps the order. */
  function keep(list) {
    var field = document.getElementById(list.getAttribute('data-order'));
    var ids = Array.prototype.map.call(list.querySelectorAll('[data-item]'), function (item) { return item.getAttribute('data-item'); });
    if (field && field.value !== ids.join(',')) {
      field.value = ids.join(',');
      document.getElementById(list.getAttribute('data-order-submit')).click();
    }
  }

  function over(event) {
    var item = event.target.closest('[data-item]');
    if (dragged && item && item !== dragged && item.parentNode === dragged.parentNode) {
      event.preventDefault();
      var box = item.getBoundingClientRect();
      item.parentNode.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? item : item.nextSibling);
    }
  }

  document.addEventListener('dragstart', function (event) {
    var item = event.target.closest && event.target.closest('[data-item][draggable="true"]');
    if (item) {
      dragged = item;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', item.getAttribute('data-item'));
      item.classList.add('dragged');
    }
  });
  document.addEventListener('dragover', over);
  document.addEventListener('drop', function (event) { if (dragged) { event.preventDefault(); } });
  document.addEventListener('dragend', function () {
    if (dragged) {
      dragged.classList.remove('dragged');
      keep(dragged.closest('[data-order]'));
      dragged = null;
    }
  });

  /** Ctrl+Enter sends the form that one is writing in. */
  document.addEventListener('keydown', function (event) {
    var form = event.target.closest && event.target.closest('form');
    if (event.ctrlKey && event.key === 'Enter' && form) {
      var button = form.querySelector('button[type="submit"]');
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });

  /** Alt and a letter, in every browser alike: the next or last item, the notes, an outcome, an action. */
  var KEYS = { KeyJ: 'turn:next', KeyK: 'turn:back', KeyG: 'gist:text', KeyO: 'decide:text', KeyA: 'assign:title' };

  document.addEventListener('keydown', function (event) {
    var target = event.altKey && !event.ctrlKey && document.querySelector('.room') && document.getElementById(KEYS[event.code]);
    if (target) {
      event.preventDefault();
      if (target.tagName === 'A') { target.click(); } else { target.focus(); target.setSelectionRange(target.value.length, target.value.length); }
    }
  });

  /** Narrows a long list of ticks to what is sought, and says how much was found; what is ticked stays in sight. */
  function seek(field) {
    var list = document.getElementById(field.getAttribute('data-seek'));
    var told = document.getElementById(list.id + '-found');
    var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    var found = 0;
    list.querySelectorAll('fieldset').forEach(function (group) {
      var from = group.querySelector('legend').textContent.toLowerCase();
      var shown = 0;
      group.querySelectorAll('li').forEach(function (item) {
        var text = from + item.textContent.toLowerCase();
        var meant = words.every(function (word) { return text.indexOf(word) >= 0; });
        item.hidden = !meant && !item.querySelector('input').checked;
        found += meant ? 1 : 0;
        shown += item.hidden ? 0 : 1;
      });
      group.hidden = shown === 0;
    });
    told.textContent = words.length ? told.getAttribute('data-found') + found : '';
  }

  document.addEventListener('input', function (event) {
    if (event.target.hasAttribute('data-seek')) { seek(event.target); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && event.target.hasAttribute('data-seek')) { event.preventDefault(); }
  });

  /** Whether somebody is writing words here that are not kept yet. */
  function writing() {
    var gist = document.getElementById('gist:text');
    var base = document.getElementById('gist:base');
    return gist && base && gist.value !== base.value;
  }

  /** Outcomes and actions that are written but not submitted. */
  function unsubmitted() {
    return ['decide:text', 'assign:title', 'assign:requirement'].some(function (id) {
      var field = document.getElementById(id);
      return field && field.value.trim() !== '' && field.value !== field.defaultValue;
    });
  }

  /** Goes on once the notes are kept; if they cannot be, stays where they are. */
  function whenKept(go) {
    var looks = 0;
    var look = setInterval(function () {
      if (!writing()) { clearInterval(look); go(); } else if (++looks > 80) { clearInterval(look); }
    }, 100);
    document.getElementById('gist:save').click();
  }

  /** Whoever leaves an item takes its words along: notes are kept by themselves, for the rest the page asks. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a, button');
    var room = document.querySelector('.room[data-unsaved]');
    if (!room || !link || link.target === '_blank' || link.closest('#gist, .ui-dialog')) { return; }
    var leaves = link.tagName === 'A';
    if (leaves && unsubmitted() && !window.confirm(room.getAttribute('data-unsaved'))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (writing() && (leaves || link.type === 'submit')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      whenKept(function () { link.click(); });
    }
  }, true);

  /** Told by the server that something was written in a room: shows it, but never over words that are being written. */
  window.roomChanged = function (meeting) {
    var room = document.querySelector('[data-room]');
    if (!room || room.getAttribute('data-room') !== String(meeting)) { return; }
    window.refreshRoom();
    if (window.refreshGist && !writing()) { window.refreshGist(); }
  };
}());
