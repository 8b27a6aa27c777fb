namespace Competence.Skills.Frameworks;

/// <summary>Where things are said to belong to one another in a circle.</summary>
internal static class Circles
{
    /// <summary>What stands in one: as long as a link closes a circle, all that can be reached from it and reaches it.</summary>
    public static IReadOnlySet<T> Members<T>(IEnumerable<(T From, T To)> links) where T : notnull
    {
        var all = links.ToList();
        var closing = Closing(all);
        if (closing.Count == 0) return new HashSet<T>();
        var (up, down) = (all.ToLookup(l => l.From, l => l.To), all.ToLookup(l => l.To, l => l.From));
        return closing.SelectMany(link => Reached(link.To, up).Intersect(Reached(link.To, down))).ToHashSet();
    }

    private static HashSet<T> Reached<T>(T from, ILookup<T, T> along) where T : notnull
    {
        var (reached, next) = (new HashSet<T> { from }, new Stack<T>([from]));
        while (next.TryPop(out var at))
            foreach (var to in along[at].Where(reached.Add)) next.Push(to);
        return reached;
    }

    /// <summary>The links that close one, each found by following the links before it in order; without them there is none.</summary>
    public static IReadOnlySet<(T From, T To)> Closing<T>(IEnumerable<(T From, T To)> links) where T : notnull
    {
        var above = links.ToLookup(link => link.From, link => link.To);
        var (closing, open, done) = (new HashSet<(T, T)>(), new HashSet<T>(), new HashSet<T>());
        foreach (var start in above.Select(group => group.Key))
        {
            var path = new Stack<(T At, IEnumerator<T> Next)>();
            Enter(start);
            while (path.Count > 0)
            {
                var (at, next) = path.Peek();
                if (!next.MoveNext()) Leave(at);
                else if (open.Contains(next.Current)) closing.Add((at, next.Current));
                else Enter(next.Current);
            }

            void Enter(T at)
            {
                if (done.Contains(at)) return;
                open.Add(at);
                path.Push((at, above[at].GetEnumerator()));
            }

            void Leave(T at)
            {
                path.Pop();
                open.Remove(at);
                done.Add(at);
            }
        }
        return closing;
    }
}
