// The table of all submissions, sorted and searched. Without this script it is pages in the order of the names.
(function () {
  var box = document.querySelector(".submissions");
  var table = box.querySelector("table");
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  var form = box.querySelector("form");
  var field = form.querySelector("input");
  var found = form.querySelector("output");
  var shown = 150;
  var rows = null;
  var column = -1;
  var descending = false;
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  // Called by the script that holds the rows: [name, file, scores, looks], the whole first.
  window.stridelabSubmissions = function (data) {
    rows = data;
    show();
  };

  function withRows(then) {
    if (rows) {
      then();
      return;
    }
    var script = document.createElement("script");
    script.src = box.dataset.source;
    script.onload = then;
    document.head.append(script);
  }

  function value(row) {
    var text = row[2][column - 1];
    return text === "" ? -1 : Number(text);
  }

  function show() {
    var wanted = field.value.trim().toLocaleLowerCase();
    var list = rows.filter(function (row) { return row[0].toLocaleLowerCase().indexOf(wanted) >= 0; });
    if (column >= 0) {
      list.sort(function (a, b) {
        var order = column === 0 ? collator.compare(a[0], b[0]) : value(a) - value(b);
        return descending ? -order : order;
      });
    }
    found.textContent = found.dataset.count.replace("_", list.length);
    table.tBodies[0].replaceChildren.apply(table.tBodies[0], list.slice(0, shown).map(line));
    var pages = box.querySelector("nav");
    if (pages) {
      pages.hidden = true;
    }
  }

  function line(row) {
    var tr = document.createElement("tr");
    var th = document.createElement("th");
    var a = document.createElement("a");
    var name = document.createElement("bdi");
    th.scope = "row";
    a.href = box.dataset.home + row[1];
    name.textContent = row[0];
    a.append(name);
    th.append(a);
    tr.append(th);
    row[2].forEach(function (score, i) { tr.append(cell(score, row[3][i])); });
    return tr;
  }

  function cell(text, look) {
    var td = document.createElement("td");
    td.className = "number " + look;
    td.textContent = text;
    return td;
  }

  heads.forEach(function (head, i) {
    var button = document.createElement("button");
    button.type = "button";
    button.append.apply(button, Array.prototype.slice.call(head.childNodes));
    head.append(button);
    button.addEventListener("click", function () {
      descending = column === i ? !descending : i > 0;
      column = i;
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      withRows(show);
    });
  });
  form.hidden = false;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  field.addEventListener("input", function () { withRows(show); });
})();
