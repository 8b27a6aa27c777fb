using Competence.Kernel;
using Competence.Mentoring.Enrolments;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.Mentoring.Reports;

/// <param name="Limit">1-100.</param>
public sealed record ListMentoringParticipantsRequest(
    [property: RouteParam] Guid ProgrammeId, [property: QueryParam] Guid? Cursor = null, [property: QueryParam] int Limit = 50);

/// <param name="Places">How many mentees at once; null where the person is no mentor.</param>
/// <param name="Paused">Why the mentor takes no requests; null where they do.</param>
/// <param name="Mentees">How many the person has now, in this programme.</param>
/// <param name="HasMentor">In this programme.</param>
public sealed record MentoringParticipantView(Guid PersonId, bool IsMentor, bool IsMentee, int? Places, PauseReason? Paused, int Mentees, bool HasMentor, DateTimeOffset Since);

internal sealed class ListMentoringParticipantsValidator : Validator<ListMentoringParticipantsRequest>
{
    public ListMentoringParticipantsValidator() => RuleFor(r => r.Limit).InclusiveBetween(1, 100);
}

/// <summary>Who is enrolled in a mentoring programme</summary>
/// <remarks>On which side, and whether they have somebody; never whom they do not want, nor what they seek.</remarks>
internal sealed class ListMentoringParticipantsEndpoint(IQuerySession session) : Endpoint<ListMentoringParticipantsRequest, Page<MentoringParticipantView>>
{
    public override void Configure()
    {
        Get("/mentoring/programmes/{ProgrammeId}/participants");
        Policies("mentoring-match.read");
    }

    public override async Task HandleAsync(ListMentoringParticipantsRequest request, CancellationToken ct)
    {
        var people = await session.Read(
            """
            with running as (
                select mentee_id, mentor_id from mentoring.mt_doc_relationship
                where tenant_id = @tenant and programme_id = @programme and state in ('Accepted', 'Active', 'Paused')
            )
            select e.person_id, e.is_mentor, e.is_mentee, (e.data -> 'content' -> 'asMentor' ->> 'places')::int, e.data ->> 'paused',
                (select count(*) from running r where r.mentor_id = e.person_id), exists (select from running r where r.mentee_id = e.person_id), (e.data ->> 'since')::timestamptz
            from mentoring.mt_doc_mentoringenrolment e
            where e.tenant_id = @tenant and e.programme_id = @programme and (e.is_mentor or e.is_mentee) and (@after::uuid is null or e.person_id > @after)
            order by e.person_id limit @limit
            """,
            row => new MentoringParticipantView(
                row.GetGuid(0), row.GetBoolean(1), row.GetBoolean(2), row.OrNull<int>(3), row.IsDBNull(4) ? null : Enum.Parse<PauseReason>(row.GetString(4)),
                (int)row.GetInt64(5), row.GetBoolean(6), row.GetFieldValue<DateTimeOffset>(7)), ct,
            ("programme", request.ProgrammeId), ("after", request.Cursor), ("limit", request.Limit + 1));
        List<MentoringParticipantView> page = [.. people.Take(request.Limit)];
        await Send.OkAsync(new(page, people.Count > request.Limit ? page[^1].PersonId.ToString() : null), ct);
    }
}
