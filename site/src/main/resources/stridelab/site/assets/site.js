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
  // A link to a property inside a closed list opens it; and paper shows everything.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  });
})();
