/* The board on a telephone: columns stand one below the other, so all but the first that has something begin folded. */
(function () {
  'use strict';

  if (window.matchMedia('(max-width: 40rem)').matches) {
    document.querySelectorAll('.board-column').forEach(function (column) { column.open = false; });
    var first = document.querySelector('.board-column:not(.board-empty)');
    if (first) { first.open = true; }
  }
}());
