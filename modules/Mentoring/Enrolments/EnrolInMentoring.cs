using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Mentoring.Enrolments;

/// <param name="About">What the person has written about themselves, or null.</param>
/// <param name="By">Themselves, or who enrols them.</param>
public sealed record EnrolInMentoring(Guid ProgrammeId, Guid PersonId, EnrolmentContent Content, string? About, Guid By)
{
    public Guid EnrolmentId => MentoringEnrolment.IdOf(ProgrammeId, PersonId);

    /// <summary>What a failure writes to the log holds nothing about a person.</summary>
    public override string ToString() => nameof(EnrolInMentoring);
}

/// <summary>What the decision has to know of the programme, the person and the skills.</summary>
/// <param name="Programme">Null where there is no such one.</param>
/// <param name="IsEmployed">Null where the tenant has no such person.</param>
/// <param name="IsLeader">The person leads somebody.</param>
/// <param name="Skills">Of each named skill that there is, whether it is in use.</param>
internal sealed record EnrolmentSurroundings(MentoringProgrammeContent? Programme, bool? IsEmployed, bool IsLeader, IReadOnlyDictionary<Guid, bool> Skills);

public static class EnrolInMentoringHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        EnrolInMentoring command, [WriteAggregate(nameof(EnrolInMentoring.EnrolmentId), Required = false)] IEventStream<MentoringEnrolment> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var around = new EnrolmentSurroundings(
            (await session.LoadAsync<MentoringProgramme>(command.ProgrammeId, ct))?.Content, await session.IsEmployed(command.PersonId, today, ct),
            (await session.Leaders([command.PersonId], today, ct)).Count > 0,
            (await session.SkillsNamed([.. command.Content.AllSkills()], ct)).ToDictionary(s => s.Key, s => s.Value.IsInUse));
        var decision = Decide(command, stream.Aggregate, around, clock.GetUtcNow(), today);
        if (decision.Refusal is null) await session.Keep(command, ct);
        return stream.Record(decision);
    }

    internal static Decision Decide(EnrolInMentoring command, MentoringEnrolment? enrolment, EnrolmentSurroundings around, DateTimeOffset now, DateOnly today)
    {
        var content = command.Content;
        if (around.Programme is not { } programme) return Refusal.NotFound("mentoring.unknown-programme");
        if (around.IsEmployed is null) return Refusal.NotFound("mentoring.unknown-person");
        if (enrolment?.IsIn == true && content.IsSame(enrolment.Content)) return Decision.Nothing;
        if (around.IsEmployed is false) return Refusal.Conflict("mentoring.not-employed");
        if (today > programme.Ends) return Refusal.Conflict("mentoring.programme-ended");
        if (enrolment?.IsIn != true && !programme.IsEnrolling(today)) return Refusal.Conflict("mentoring.enrolment-closed", programme.EnrolFrom, programme.EnrolUntil);
        if (content.AsMentor is null && content.AsMentee is null) return Refusal.Conflict("mentoring.neither-side");
        if (content.Excludes.Concat(content.AsksFor).Contains(command.PersonId)) return Refusal.Conflict("mentoring.oneself");
        if (programme.Kind != MentoringKind.Circle && content.IsEmptyHanded()) return Refusal.Conflict("mentoring.nothing-to-match");
        if (content.AsMentee is not null && programme.Kind.IsForLeaders() && !around.IsLeader) return Refusal.Conflict("mentoring.leads-nobody");
        if (content.AllGoals().Except(programme.Goals).FirstOrDefault() is { } goal) return Refusal.Conflict("mentoring.unknown-goal", goal);
        foreach (var skill in content.AllSkills())
        {
            if (!around.Skills.TryGetValue(skill, out var isInUse)) return Refusal.NotFound("mentoring.unknown-skill");
            if (!isInUse && enrolment?.Content.AllSkills().Contains(skill) != true) return Refusal.Conflict("mentoring.skill-not-in-use");
        }
        return Decision.Record(new MentoringEnrolled(command.ProgrammeId, command.PersonId, content, command.By, now));
    }

    /// <summary>What was written with it, and where its offers are looked for.</summary>
    private static async Task Keep(this IDocumentSession session, EnrolInMentoring command, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(command.About)) session.Delete<EnrolmentWords>(command.EnrolmentId);
        else session.Store(new EnrolmentWords(command.EnrolmentId, command.PersonId, command.About.Trim()));
        await session.Begin(ct);
        await session.ReplaceOffers(command.ProgrammeId, command.PersonId, command.Content.AsMentor?.SkillIds ?? [], ct);
    }
}
