"""Strongly connected components of a directed graph."""

from collections.abc import Sequence


def strong_components(successors: Sequence[Sequence[int]]) -> list[int]:
    """The number of each node's strongly connected component (Tarjan 1972, without recursion)."""
    size = len(successors)
    index, low, component = [-1] * size, [0] * size, [-1] * size
    stack: list[int] = []
    visited = found = 0
    for root in range(size):
        if index[root] >= 0:
            continue
        path = [(root, iter(successors[root]))]
        index[root] = low[root] = visited
        visited += 1
        stack.append(root)
        while path:
            node, ahead = path[-1]
            for following in ahead:
                if index[following] < 0:
                    index[following] = low[following] = visited
                    visited += 1
                    stack.append(following)
                    path.append((following, iter(successors[following])))
                    break
                if component[following] < 0:
                    low[node] = min(low[node], index[following])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == index[node]:
                    while component[node] < 0:
                        component[stack.pop()] = found
                    found += 1
    return component
