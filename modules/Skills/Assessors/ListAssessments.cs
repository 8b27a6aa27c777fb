using Competence.Kernel;
using Competence.Skills.Catalogue;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Assessors;

public sealed record ListAssessmentsRequest([property: RouteParam] Guid PersonId);

public sealed record AssessmentsView(IReadOnlyList<AssessedSkillView> Items);

/// <param name="Until">The last day; null: until dismissed.</param>
public sealed record AssessedSkillView(Guid SkillId, LocalizedText Label, SkillKind Kind, DateOnly From, DateOnly? Until);

/// <summary>The skills that one is appointed to assess</summary>
internal sealed class ListAssessmentsEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListAssessmentsRequest, AssessmentsView>
{
    public override void Configure()
    {
        Get("/people/{PersonId}/assessor-appointments");
        Policies("rating-task.read");
    }

    public override async Task HandleAsync(ListAssessmentsRequest request, CancellationToken ct)
    {
        var assessed = await session.AssessedBy(request.PersonId, ct);
        var skills = (await session.LoadManyAsync<Skill>(ct, [.. assessed.Select(s => s.SkillId)])).ToDictionary(s => s.Id);
        await Send.OkAsync(new([
            .. assessed.Select(s => (s.SkillId, Appointment: s.Of(request.PersonId)!))
                .Where(s => s.Appointment.Until is null || s.Appointment.Until >= clock.Today())
                .Select(s => new AssessedSkillView(s.SkillId, skills[s.SkillId].Label, skills[s.SkillId].Kind, s.Appointment.From, s.Appointment.Until)),
        ]), ct);
    }
}
