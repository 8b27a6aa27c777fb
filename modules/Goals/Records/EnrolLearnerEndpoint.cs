using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.Records;

public sealed record EnrolLearnerRequest([property: RouteParam] Guid PersonId, [property: RouteParam] Guid ItemId, [property: FromBody] NewEnrolment Body);

/// <param name="Basis">What it is for; left out: a gap where the item leads to a skill that the person lacks for their role, else nothing.</param>
/// <param name="Due">The day by which it is to be finished.</param>
public sealed record NewEnrolment(LearningBasis? Basis = null, DateOnly? Due = null);

internal sealed class EnrolLearnerValidator : Validator<EnrolLearnerRequest>
{
    public EnrolLearnerValidator() => RuleFor(r => r.Body.Basis).IsInEnum();
}

/// <summary>Enrol a person in something to learn from</summary>
/// <remarks>The person themselves, their manager or HR. Only others say that the law asks it.</remarks>
internal sealed class EnrolLearnerEndpoint(IMessageBus bus) : Endpoint<EnrolLearnerRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/enrolments/{ItemId}");
        Policies("learning-record.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(409), clearDefaults: false);
    }

    public override async Task HandleAsync(EnrolLearnerRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new EnrolLearner(
            request.PersonId, request.ItemId, request.Body.Basis, request.Body.Due, Actor.Of(User)!.PersonId), ct)).ToResult(() => Results.NoContent()));
}
