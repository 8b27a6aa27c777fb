using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>How one stands to a pulse: answered says that one has, and nothing of what.</summary>
public enum PulseStanding { Waiting, Answered, NotInvited, Over }

/// <param name="Items">None unless it waits.</param>
/// <param name="Question">To be answered in one's own words, or not; null where none is asked, or it does not wait.</param>
/// <param name="Closes">The last day to answer.</param>
public sealed record MyPulseView(Guid PulseId, string Name, DateOnly Closes, PulseStanding Standing, IReadOnlyList<PulseItemView> Items, LocalizedText? Question)
{
    internal static MyPulseView Of(Pulse pulse, PulseStanding standing) => new(
        pulse.Id, pulse.Plan.Name, pulse.Plan.Closes, standing,
        standing == PulseStanding.Waiting ? PulseItemView.Of(pulse) : [], standing == PulseStanding.Waiting ? pulse.Plan.Question : null);
}

/// <param name="IsShipped">One of the five that make up the index.</param>
public sealed record PulseItemView(string Key, LocalizedText Text, bool IsShipped)
{
    internal static IReadOnlyList<PulseItemView> Of(Pulse pulse) => [.. pulse.Plan.Items.Select(i => new PulseItemView(i.Key, i.Text, i.IsShipped))];
}

internal static class Standings
{
    public static async Task<PulseStanding> StandingIn(this IQuerySession session, Pulse pulse, Guid person, DateOnly today, CancellationToken ct)
    {
        if (!pulse.IsAnsweredOn(today)) return PulseStanding.Over;
        if (await session.Place(pulse.Id, person, ct) is not { } place) return PulseStanding.NotInvited;
        var answered = await session.Read(
            "select answered from metrics.pulse_boxes where tenant_id = @tenant and pulse_id = @pulse and unit_id = @unit", row => row.GetFieldValue<byte[]>(0), ct,
            ("pulse", pulse.Id), ("unit", place.UnitId));
        return answered is not [var bits] ? PulseStanding.Over : BallotBox.HasAnswered(bits, place.Place) ? PulseStanding.Answered : PulseStanding.Waiting;
    }
}
