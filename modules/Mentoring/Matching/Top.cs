namespace Competence.Mentoring.Matching;

/// <summary>The best so many of what is offered; of equal ones those that come first by id.</summary>
internal sealed class Top(int most)
{
    private readonly PriorityQueue<int, long> kept = new();

    /// <summary>How many were offered.</summary>
    public int Offered { get; private set; }

    public bool IsCut => Offered > most;

    /// <summary>Whether one of this gain could still be kept.</summary>
    public bool Takes(int gain) => kept.Count < most || kept.TryPeek(out _, out var least) && gain >= least >> 32;

    public void Offer(int id, int gain)
    {
        Offered++;
        var rank = ((long)gain << 32) | (uint)(int.MaxValue - id);
        if (kept.Count < most) kept.Enqueue(id, rank);
        else if (kept.TryPeek(out _, out var least) && rank > least) kept.DequeueEnqueue(id, rank);
    }

    /// <summary>One that could not be kept, whatever its gain.</summary>
    public void Pass() => Offered++;

    public IEnumerable<(int Id, int Gain)> Kept() => kept.UnorderedItems.Select(item => (item.Element, (int)(item.Priority >> 32)));

    public IEnumerable<int> BestFirst() => kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);
}
