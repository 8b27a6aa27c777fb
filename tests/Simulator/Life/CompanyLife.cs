namespace Competence.Simulator.Life;

/// <summary>What happens to a company between two days. Pure: the same staff, days and seed come to the same list.</summary>
/// <param name="First">The day on which the product comes into use: who works here then is taken over.</param>
/// <param name="Today">The day after the last one on which something happens.</param>
/// <param name="Happenings">In the order in which they happen.</param>
public sealed record CompanyLife(Staff Staff, DateOnly First, DateOnly Today, IReadOnlyList<History> Histories, IReadOnlyList<Happening> Happenings)
{
    /// <param name="also">What is known to have happened besides.</param>
    public static CompanyLife Of(Staff staff, Pace pace, DateOnly first, DateOnly today, int seed, IEnumerable<Happening>? also = null)
    {
        var chance = new Chance(seed);
        List<History> histories = [.. Moves.Of(staff, [.. staff.People.Select(History.Of)], pace, first, today, chance), .. Formers.Of(staff, pace, first, today, chance)];
        List<Learnt> learnt = [];
        Happening[] all =
        [
            .. histories.SelectMany(h => Places(h, first)),
            .. Openings.Of(histories, pace, first, chance),
            .. Learning.Onboardings(histories, first, today, chance),
            .. Conversations.Of(staff, histories, pace, first, today, chance),
            .. learnt = [.. Learning.Completions(staff, histories, pace, first, today, chance)],
            .. Learning.Ratings(staff, histories, first, today, chance),
            .. Plans.Of(staff, histories, pace, first, today, chance),
            .. Mentoring.Of(staff, histories, pace, first, today, chance),
            .. Pulses.Of(histories, pace, first, today, chance),
            .. Offers.Of(staff, histories, learnt, first, today, chance),
            .. Outputs.Of(staff, histories, first, today, chance),
            .. also ?? [],
        ];
        return new(staff, first, today, histories, [.. all.OrderBy(h => h.On).ThenBy(Turn)]);
    }

    /// <summary>The day on which a rating is told: a month's are a file, on its last evening.</summary>
    public DateOnly ToldOn(Rated rated)
    {
        var last = new DateOnly(rated.On.Year, rated.On.Month, 1).AddMonths(1).AddDays(-1);
        return last < Today ? last : Today.AddDays(-1);
    }

    private static IEnumerable<Happening> Places(History history, DateOnly first)
    {
        var key = history.Who.Key;
        yield return new Joined(history.Who.Start > first ? history.Who.Start : first, key, history.Who.Start, history.Stints[0].Post);
        foreach (var (before, after) in history.Stints.Zip(history.Stints.Skip(1))) yield return new Moved(after.From, key, before.Post, after.Post);
        if (history is { LastDay: { } last, ToldOn: { } told, Reason: { } reason }) yield return new Left(told, key, last, reason);
    }

    /// <summary>Within a day: who comes is there first, a pulse asks before it is answered and closes after, and who leaves leaves last.</summary>
    private static int Turn(Happening happening) => happening switch { Joined => 0, Moved => 1, Asked => 2, Closed => 4, Left => 5, _ => 3 };
}
