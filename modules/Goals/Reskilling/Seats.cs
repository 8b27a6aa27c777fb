using Competence.Kernel;
using Marten;

namespace Competence.Goals.Reskilling;

internal static class Seats
{
    /// <summary>By name: the store knows stages by their names, which have no order.</summary>
    private static readonly ReskillingStage[] Held = [.. Enum.GetValues<ReskillingStage>().Where(Participation.Holds)];

    /// <summary>
    /// How many have a seat, counted by one at a time until the session is saved: two who admit at once never both get the last.
    /// </summary>
    public static async Task<int> SeatsTaken(this IDocumentSession session, Guid pipeline, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Hold($"goals.seats/{pipeline}", ct);
        return await session.Query<Participation>().CountAsync(p => p.PipelineId == pipeline && p.Stage.IsOneOf(Held), ct);
    }

    /// <summary>Whoever comes to have a seat needs one that is free.</summary>
    public static Refusal? None(ReskillingPipeline pipeline, ReskillingStage from, ReskillingStage to, int taken) =>
        Participation.Holds(to) && !Participation.Holds(from) && taken >= pipeline.Terms.Seats
            ? Refusal.Conflict("goals.seats-taken", pipeline.Terms.Seats)
            : null;
}
