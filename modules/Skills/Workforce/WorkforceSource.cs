using System.Collections.Concurrent;

namespace Competence.Skills.Workforce;

/// <summary>The rows behind a copy, where a later copy begins.</summary>
internal sealed record WorkforceSource(
    Guid[] Ids, int Count, ConcurrentDictionary<Guid, int> Numbers, PlaceRow[] Places, WorkforcePeople.Places Placed)
{
    public static WorkforceSource Empty => new([], 0, new(), [], new([], [], [], []));
}
