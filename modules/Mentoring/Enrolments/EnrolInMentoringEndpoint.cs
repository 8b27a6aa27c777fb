using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Mentoring.Enrolments;

public sealed record EnrolInMentoringRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ProgrammeId, [property: FromBody] EnrolmentBody Body);

internal sealed class EnrolInMentoringValidator : Validator<EnrolInMentoringRequest>
{
    public EnrolInMentoringValidator() => RuleFor(r => r.Body).SetValidator(new EnrolmentBodyValidator());
}

/// <summary>Enrol in a mentoring programme, or say anew how one takes part</summary>
/// <remarks>As mentor, as mentee or as both. New ones until the last day of enrolment: 409 <c>mentoring.enrolment-closed</c>.</remarks>
internal sealed class EnrolInMentoringEndpoint(IMessageBus bus) : Endpoint<EnrolInMentoringRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/mentoring/enrolments/{ProgrammeId}");
        Policies("mentoring-enrolment.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(EnrolInMentoringRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(
            new EnrolInMentoring(request.ProgrammeId, request.PersonId, request.Body.Content(), request.Body.About, Actor.PersonIn(User)), ct)).ToResult(() => Results.NoContent()));
}
