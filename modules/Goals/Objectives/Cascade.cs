namespace Competence.Goals.Objectives;

/// <summary>Objectives that are parts of others, to any depth.</summary>
public static class Cascade
{
    /// <summary>
    /// How far each has come: the weighted mean of its key results and of the objectives right below it. What is archived counts
    /// nowhere, nor does what has nothing to be told by, which itself is null.
    /// </summary>
    public static IReadOnlyDictionary<Guid, double?> Of(IReadOnlyList<Objective> objectives)
    {
        var parts = objectives.Where(o => !o.IsArchived).ToLookup(o => o.Content.ParentId);
        var told = new Dictionary<Guid, double?>();
        foreach (var objective in objectives) Tell(objective);
        return told;

        double? Tell(Objective objective)
        {
            if (told.TryGetValue(objective.Id, out var known)) return known;
            told[objective.Id] = null;
            return told[objective.Id] = Progress.Mean([
                .. objective.Content.KeyResults.Select(k => (k.Weight, (double?)Progress.Of(k.Start, k.Target, objective.CurrentOf(k)))),
                .. parts[objective.Id].Select(part => (part.Content.Weight, Tell(part))),
            ]);
        }
    }

    /// <summary>Whether an objective would come to be above itself.</summary>
    /// <param name="parents">The parent of each objective, as it is now.</param>
    public static bool IsCircular(Guid objective, Guid? parent, IReadOnlyDictionary<Guid, Guid?> parents)
    {
        for (var (above, steps) = (parent, 0); above is { } one && steps <= parents.Count; above = parents.GetValueOrDefault(one), steps++)
            if (one == objective) return true;
        return false;
    }
}
