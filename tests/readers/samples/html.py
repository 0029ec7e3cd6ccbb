"""A page as French news sites serve it: the article, and around it what every page carries."""

_HEAD = """<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>Verdalis et l’Institut Marsan s’allient contre la mucoviscidose | La Gazette du Vivant</title>
<meta property="og:title" content="Verdalis et l’Institut Marsan s’allient contre la mucoviscidose">
<meta property="og:site_name" content="La Gazette du Vivant">
<meta property="og:url" content="https://gazette.example/2024/01/02/verdalis-marsan">
<meta property="article:published_time" content="2025-03-18T07:45:00+01:00">
<meta property="article:modified_time" content="2025-03-19T11:02:00+01:00">
<link rel="canonical" href="https://gazette.example/2024/01/02/verdalis-marsan">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "La Gazette du Vivant", "datePublished": "2011-05-02"},
  {"@type": "NewsArticle", "headline": "Verdalis et l’Institut Marsan s’allient contre la mucoviscidose",
   "datePublished": "2025-03-18T07:45:00+01:00", "dateModified": "2025-03-19T11:02:00+01:00",
   "author": {"@type": "Person", "name": "Odile Ferrand"}}]}
</script>
<style>.chapo { font-weight: bold }</style>
<script>window.dataLayer = [{"page": "article", "abonne": false}];</script>
</head>
"""
_TOP = """<body class="single">
<noscript><img src="https://mesure.example/pixel.gif" alt=""> Activez JavaScript.</noscript>
<div id="cookie-banner" class="cookie-banner"><p>Nous utilisons des cookies pour mesurer notre audience.</p>
<button>Tout accepter</button> <button>Continuer sans accepter</button></div>
<header class="site-header"><a href="/"><img src="/logo.svg" alt="La Gazette du Vivant"></a>
<nav class="menu"><ul><li><a href="/">Accueil</a></li><li><a href="/entreprises">Entreprises</a></li>
<li><a href="/recherche">Recherche</a></li><li><a href="/abonnement">S’abonner</a></li></ul></nav></header>
<nav class="breadcrumb"><a href="/">Accueil</a> › <a href="/entreprises">Entreprises</a> › Biotechnologies</nav>
"""
_ARTICLE = """<main><article class="post">
<header class="entry-header"><h1 class="entry-title">Verdalis et l’Institut Marsan s’allient contre la mucoviscidose</h1>
<p class="entry-meta">Par <a href="/auteurs/ferrand">Odile Ferrand</a>,
<time datetime="2025-03-18T07:45:00+01:00">publié le 18 mars 2025 à 7 h 45</time></p></header>
<div class="entry-content">
<p class="chapo">La société lyonnaise et le centre de recherche toulousain mettent en commun leurs équipes pendant quatre
ans. Un premier essai doit commencer à Toulouse d’ici fin 2026.</p>
<figure><img src="/photos/labo.jpg" alt="Un laboratoire"><figcaption>Le laboratoire de Toulouse. © Agence Luma</figcaption></figure>
<p>Verdalis apporte 12&nbsp;millions d’euros et sa plateforme d’in&shy;ha&shy;la&shy;tion&nbsp;; l’<strong>Institut
Marsan</strong> ouvre sa collection d’échantillons, constituée depuis 2009 avec le CHU de Toulouse.</p>
<blockquote><p>« Nous cherchions un partenaire qui connaisse les malades », explique Hélène Castaing, directrice générale
de Verdalis.</p></blockquote>
<p class="related">Lire aussi : <a href="/2025/02/soins">Les centres de soins manquent de kinésithérapeutes</a></p>
<h2>Un calendrier serré</h2>
<p>Le comité de pilotage, présidé par Bruno Salvayre, se réunira chaque trimestre. Trois étapes sont prévues :</p>
<ul><li>le choix des molécules, à l’automne 2025 ;</li><li>les essais sur l’animal, au premier semestre 2026 ;</li>
<li>l’essai chez vingt-quatre patients.</li></ul>
<table><tr><th>Financeur</th><th>Apport</th></tr><tr><td>Verdalis</td><td>12 M€</td></tr>
<tr><td>Région Occitanie</td><td>3,5 M€</td></tr></table>
<p>La Région, qui finance une partie du bâtiment, siégera au comité sans droit de vote.</p>
</div></article>
"""
_BOTTOM = """<aside class="related-posts"><h3>Sur le même sujet</h3><ul><li><a href="/a">Novalière lève 8 M€</a>
<time class="published" datetime="2025-03-11">11 mars</time></li><li><a href="/b">Le CHU de Nantes recrute</a></li></ul></aside>
<section id="comments" class="comments"><h3>2 commentaires</h3><ol class="comment-list"><li><p>Enfin une bonne nouvelle
pour les familles !</p></li></ol></section></main>
<footer class="site-footer"><p>© 2011-2026 La Gazette du Vivant</p><ul><li><a href="/mentions">Mentions légales</a></li>
<li><a href="/contact">Contact</a></li></ul></footer>
<!-- bloc publicitaire -->
<template><p>Gabarit de fenêtre</p></template><div hidden>Fenêtre cachée</div><div style="display: none">Bulle cachée</div>
<script>console.log("Script de fin");</script>
</body>
</html>
"""


def article() -> bytes:
    """The page in UTF-8: published on 2025-03-18 by its metadata, with another date in its address."""
    return (_HEAD + _TOP + _ARTICLE + _BOTTOM).encode("utf-8")
