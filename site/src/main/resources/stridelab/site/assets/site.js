// Every page works without this script.
(function () {
  document.querySelectorAll("a.language").forEach(function (language) {
    language.addEventListener("click", function () {
      try {
        localStorage.setItem("stridelab-language", language.hreflang.slice(0, 2));
      } catch (e) {
        // Not kept, then.
      }
      // The other language has the same anchors: stay at the same place of the page.
      language.hash = location.hash;
    });
  });
  // One on a page of the site; one for each language where a report is a single file.
  var themes = document.querySelectorAll(".theme select");
  function show() {
    themes.forEach(function (theme) { theme.value = document.documentElement.dataset.theme; });
  }
  themes.forEach(function (theme) {
    theme.addEventListener("change", function () {
      document.documentElement.dataset.theme = theme.value;
      show();
      try {
        localStorage.setItem("stridelab-theme", theme.value);
      } catch (e) {
        // For this page only, then.
      }
    });
  });
  ["storage", "pageshow"].forEach(function (name) {
    window.addEventListener(name, show);
  });
  document.querySelectorAll("button.print").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
  // A link to a cause inside of closed lists opens them, and the cause itself.
  function unfold() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var opened = false;
    for (var part = target; part; part = part.parentElement) {
      if (part.localName === "details" && !part.open) { part.open = opened = true; }
    }
    if (opened) { target.scrollIntoView(); }
  }
  window.addEventListener("hashchange", unfold);
  unfold();
  document.querySelectorAll("button.copy").forEach(function (button) {
    var told = button.parentElement.querySelector("[role=status]");
    var text = button.parentElement.nextElementSibling;
    function older() {
      getSelection().selectAllChildren(text);
      return document.execCommand("copy") ? button.dataset.copied : button.dataset.selected;
    }
    button.addEventListener("click", function () {
      // Pages from a folder may have no clipboard; the older command works on the selection.
      var done = navigator.clipboard
        ? navigator.clipboard.writeText(text.textContent).then(function () { return button.dataset.copied; }, older)
        : Promise.resolve(older());
      told.textContent = "";
      done.then(function (words) { told.textContent = words; });
    });
  });
  // Paper shows everything.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  });
})();
