// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace throughline::statistics {

/// A place of evaluation and its weight: the integral of g is the sum of weight * g(x).
struct Node
{
    double x = 0;
    double weight = 0;
};

/// Gauss-Legendre nodes, 10 on each panel between neighbours of the ascending `edges`.
std::vector<Node> panelNodes(const std::vector<double> &edges);

/// Splits [low, high] into equal panels not wider than `widest` and appends their ends to
/// `edges`, leaving out `low` where it is there already.
void appendPanels(std::vector<double> &edges, double low, double high, double widest);

/// The root of f between low and high to the last few bits (TOMS 748); none where f has the same
/// sign at both ends or is not finite there.
std::optional<double> findRoot(const std::function<double(double)> &f, double low, double high);

/// As findRoot on [low, infinity) for an f that starts at or below 0 and rises: `first` is the
/// first guess of an upper end, which doubles its distance to low until f is positive. None when
/// f is still negative after 200 doublings.
std::optional<double> findRisingRoot(const std::function<double(double)> &f, double low,
                                     double first);

} // namespace throughline::statistics
