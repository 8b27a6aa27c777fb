using Competence.Kernel;
using Marten;

namespace Competence.Metrics.Pulses;

/// <summary>
/// Puts an answer into a box. It goes over no bus, is no event and no message, and is sent by PUT: a message may be kept to be tried again, an event keeps
/// who and when, and what answers a POST twice keeps a fingerprint of its body beside who sent it.
/// </summary>
internal static class AnswerPulse
{
    /// <param name="values">1-5 by the key of the item.</param>
    public static async Task<Outcome> Answer(
        this IDocumentSession session, Guid pulseId, Guid person, IReadOnlyDictionary<string, int> values, string? text, TimeProvider clock, CancellationToken ct)
    {
        await session.Begin(ct);
        var pulse = await session.LoadAsync<Pulse>(pulseId, ct);
        var place = pulse is null ? null : await session.Place(pulseId, person, ct);
        var box = place is { } p ? await session.Box(pulseId, p.UnitId, ct) : null;
        if (Decide(pulse, place?.Place, box, values, text, clock.Today()) is { } refusal) return new(refusal);
        var added = box!.With(place!.Place, [.. pulse!.Plan.Items.Select(i => values[i.Key])], text);
        await session.Write(
            "update metrics.pulse_boxes set answered = @answered, counts = @counts, texts = @texts where tenant_id = @tenant and pulse_id = @pulse and unit_id = @unit", ct,
            ("pulse", pulseId), ("unit", box.UnitId), ("answered", added.Answered), ("counts", added.Counts), ("texts", added.Texts));
        await session.SaveChangesAsync(ct);
        return new((Refusal?)null);
    }

    /// <param name="place">Null where the person is not asked.</param>
    /// <param name="box">Held by this transaction; null where there is none any more.</param>
    internal static Refusal? Decide(Pulse? pulse, int? place, BallotBox? box, IReadOnlyDictionary<string, int> values, string? text, DateOnly today)
    {
        if (pulse is null or { State: PulseState.Planned or PulseState.CalledOff }) return Refusal.NotFound("metrics.unknown-pulse");
        if (!pulse.IsAnsweredOn(today)) return Refusal.Conflict("metrics.pulse-not-open");
        if (place is not { } at) return Refusal.Forbidden("metrics.pulse-not-invited");
        if (box is null) return Refusal.Conflict("metrics.pulse-not-open");
        if (box.HasAnswered(at)) return Refusal.Conflict("metrics.pulse-answered");
        if (values.Count != pulse.Plan.Items.Count || pulse.Plan.Items.Any(i => !values.ContainsKey(i.Key))) return new Refusal(422, "metrics.pulse-items");
        if (text is not null && pulse.Plan.Question is null) return new Refusal(422, "metrics.pulse-no-question");
        return null;
    }

    public static async Task<InvitedPlace?> Place(this IQuerySession session, Guid pulse, Guid person, CancellationToken ct) => (await session.Read(
        "select unit_id, place from metrics.pulse_invited where tenant_id = @tenant and pulse_id = @pulse and person_id = @person",
        row => new InvitedPlace(row.GetGuid(0), row.GetInt32(1)), ct, ("pulse", pulse), ("person", person))).SingleOrDefault();

    /// <summary>Whoever else answers in the same box waits.</summary>
    private static async Task<BallotBox?> Box(this IDocumentSession session, Guid pulse, Guid unit, CancellationToken ct) => (await session.Read(
        "select unit_id, invited, answered, counts, texts from metrics.pulse_boxes where tenant_id = @tenant and pulse_id = @pulse and unit_id = @unit for update",
        Closing.BoxOf, ct, ("pulse", pulse), ("unit", unit))).SingleOrDefault();
}

/// <param name="UnitId">Where the person's box stands.</param>
internal sealed record InvitedPlace(Guid UnitId, int Place);
