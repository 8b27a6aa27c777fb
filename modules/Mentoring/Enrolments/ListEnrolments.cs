using Competence.Kernel;
using Competence.Mentoring.Copies;
using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.Mentoring.Enrolments;

public sealed record ListMentoringEnrolmentsRequest([property: RouteParam] Guid PersonId);

/// <param name="Items">In which the person is enrolled: those of programmes that have not ended first.</param>
public sealed record MentoringEnrolmentsView(IReadOnlyList<MentoringEnrolmentView> Items);

/// <param name="AsMentor">Null where the person is no mentor in it.</param>
/// <param name="AsMentee">Null where the person is no mentee in it.</param>
/// <param name="Availability">Empty: any time.</param>
/// <param name="Excludes">Only oneself reads it.</param>
/// <param name="Paused">Why the mentor takes no requests; null where they do.</param>
public sealed record MentoringEnrolmentView(
    Guid ProgrammeId, string Title, MentoringKind Kind, MatchingMode Mode, DateOnly Ends, bool IsOver, OfferedHelpView? AsMentor, SoughtHelpView? AsMentee,
    IReadOnlyList<string> Languages, string? Site, bool IsRemote, IReadOnlyList<HalfDay> Availability, IReadOnlyList<Guid> Excludes, IReadOnlyList<Guid> AsksFor,
    string? About, PauseReason? Paused);

public sealed record OfferedHelpView(int Places, IReadOnlyList<OfferedSkillView> Skills, IReadOnlyList<string> HelpsWith);

/// <param name="Level">0-5 by the profile; null where nothing is known.</param>
/// <param name="Counts">From level 3: below it others are not sent to the person for it.</param>
public sealed record OfferedSkillView(Guid SkillId, LocalizedText Label, int? Level, bool Counts);

public sealed record SoughtHelpView(IReadOnlyList<SoughtSkillView> Seeks, IReadOnlyList<string> Goals, IReadOnlyList<Guid> ConsentsTo);

/// <param name="Want">1-3.</param>
/// <param name="Level">0-5 by the profile; null where nothing is known.</param>
public sealed record SoughtSkillView(Guid SkillId, LocalizedText Label, int Want, int? Level);

/// <summary>What one has enrolled in, and what one has said there</summary>
internal sealed class ListMentoringEnrolmentsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListMentoringEnrolmentsRequest, MentoringEnrolmentsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/mentoring/enrolments");
        Policies("mentoring-enrolment.read");
        Description(d => d.Produces<MentoringEnrolmentsView>(200).ProducesProblem(404));
    }

    public override async Task HandleAsync(ListMentoringEnrolmentsRequest request, CancellationToken ct)
    {
        var enrolments = (await session.Query<MentoringEnrolment>().Where(e => e.PersonId == request.PersonId).ToListAsync(ct)).Where(e => e.IsIn).ToList();
        var programmes = (await session.LoadManyAsync<MentoringProgramme>(ct, [.. enrolments.Select(e => e.ProgrammeId)])).ToDictionary(p => p.Id, p => p.Content);
        var words = (await session.LoadManyAsync<EnrolmentWords>(ct, [.. enrolments.Select(e => e.Id)])).ToDictionary(w => w.Id, w => w.About);
        Guid[] skills = [.. enrolments.SelectMany(e => e.Content.AllSkills()).Distinct()];
        var (named, levels, today) = (await session.SkillsNamed(skills, ct), await session.LevelsOf(request.PersonId, skills, ct), clock.Today());
        await Send.OkAsync(new([.. enrolments.Where(e => programmes.ContainsKey(e.ProgrammeId)).Select(View).OrderBy(e => e.IsOver).ThenBy(e => e.Title, Rows.SwedishOrder)]), ct);

        MentoringEnrolmentView View(MentoringEnrolment e)
        {
            var (p, c) = (programmes[e.ProgrammeId], e.Content);
            return new(
                e.ProgrammeId, p.Title, p.Kind, p.Mode, p.Ends, p.Ends < today,
                c.AsMentor is { } gives ? new(gives.Places, [.. gives.SkillIds.Select(Offered)], gives.HelpsWith) : null,
                c.AsMentee is { } takes ? new([.. takes.Seeks.Select(s => new SoughtSkillView(s.SkillId, Label(s.SkillId), s.Want, LevelOf(s.SkillId)))], takes.Goals, takes.ConsentsTo) : null,
                c.Languages, c.Site, c.IsRemote, [.. Enum.GetValues<HalfDay>().Where(day => c.Availability.HasFlag((HalfDays)(1 << (int)day)))], c.Excludes, c.AsksFor,
                words.GetValueOrDefault(e.Id), e.Paused);
        }

        OfferedSkillView Offered(Guid skill) => new(skill, Label(skill), LevelOf(skill), LevelOf(skill) >= ScoreParts.Teaches);
        LocalizedText Label(Guid skill) => named.TryGetValue(skill, out var known) ? known.Label : LocalizedText.Empty;
        int? LevelOf(Guid skill) => levels.TryGetValue(skill, out var level) ? level : null;
    }
}
