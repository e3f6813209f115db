"""How accuracy and area were estimated, in words and formulas, for the report."""

from __future__ import annotations

from .algorithm import tr


def method_section(estimator: str) -> str:
    """The method of ``estimator``, as HTML."""
    terms = "".join(f"<dt>{name}</dt><dd>{text}</dd>" for name, text in _measures())
    weights, error = _estimators()[estimator]
    return (
        f"<h2>{tr('How this was computed')}</h2><p>{weights}</p><p>{error}</p><p>{_interval()}</p><dl>{terms}</dl>"
        f"<p>{_references()}</p>"
    )


def _estimators() -> dict[str, tuple[str, str]]:
    """Of each estimator: how points are weighted, and where the standard error comes from."""
    mean = tr(
        "Every measure is a ratio R = Y / X of two area shares, each estimated as &Sigma; W<sub>h</sub> &middot; "
        "(mean over the points of stratum h), where W<sub>h</sub> is the stratum's share of the map's area."
    )
    error = tr(
        "Its standard error is &radic;(&Sigma; W<sub>h</sub>&sup2; s<sub>h</sub>&sup2; / n<sub>h</sub>) / X, where "
        "s<sub>h</sub>&sup2; is the variance of y &minus; R x over the n<sub>h</sub> points of stratum h, and y and x "
        "are 1 for points that belong to Y and X, else 0."
    )
    stratified = tr("Estimator: stratified, with the strata from which the points were drawn.")
    after = tr(
        "Estimator: post-stratified. The points were drawn without strata; afterwards the classes of the map are taken "
        "as strata, which makes the estimates more precise without bias."
    )
    simple = tr("Estimator: simple random. The whole map is one stratum, so every point counts the same.")
    clusters = tr(
        "Estimator: cluster. The points were drawn in M groups. Every measure is a ratio R = Y / X of sums over all "
        "groups, so that large groups count more."
    )
    between = tr(
        "Its standard error is &radic;(M / (M &minus; 1) &middot; &Sigma; (y<sub>i</sub> &minus; R "
        "x<sub>i</sub>)&sup2;) / X, with the sums y<sub>i</sub> and x<sub>i</sub> of each group: points of one group "
        "are not taken for independent."
    )
    return {
        "stratified": (f"{stratified} {mean}", error),
        "post-stratified": (f"{after} {mean}", error),
        "simple": (f"{simple} {mean}", error),
        "cluster": (clusters, between),
    }


def _interval() -> str:
    return tr(
        "The 95 % interval is the estimate &plusmn; 1.96 standard errors, cut at 0 and 100 %. Drawn again and again, "
        "such intervals hold the truth in 95 of 100 samples. With few points in a class they are rough. Where no "
        "stratum shows any error, that interval would have no width; there it is Wilson's of the n points that count, "
        "from n / (n + 1.96&sup2;) to 1 for 100 %, fewer where their weights differ (Kish 1965), and for shares of the "
        "whole area those of the strata taken together (Zou and Donner 2008)."
    )


def _measures() -> tuple[tuple[str, str], ...]:
    return (
        (tr("Overall accuracy"), tr("Share of the area where map and reviewers agree.")),
        (tr("User's accuracy"), tr("Of the area mapped as a class, the share that really is: 1 &minus; commission.")),
        (tr("Producer's accuracy"), tr("Of a class's true area, the share that is mapped as it: 1 &minus; omission.")),
        (tr("F1"), tr("2 &middot; agreed area / (mapped area + true area).")),
        (tr("IoU"), tr("Agreed area / area that is the class in the map or in truth.")),
        (tr("Adjusted area"), tr("Share of the area that the reviewers' answers give a class, times the map's area.")),
    )


def _references() -> str:
    return tr(
        "Olofsson et al. 2014, Remote Sensing of Environment 148: 42&ndash;57. Stehman 2014, International Journal of "
        "Remote Sensing 35: 4923&ndash;4939. Cochran 1977, Sampling Techniques, 3rd edition, chapters 2 and 5."
    )
