using Competence.Kernel;
using FastEndpoints;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Metrics.Definitions;

public sealed record ChangeMetricRequest([property: RouteParam] string Key, [property: FromBody] MetricBody Body);

internal sealed class ChangeMetricValidator : Validator<ChangeMetricRequest>
{
    public ChangeMetricValidator() => RuleFor(r => r.Body).SetValidator(new MetricBodyValidator());
}

/// <summary>Give a key figure another definition or target, as its next version</summary>
/// <remarks>Earlier versions are kept: what was read at an earlier moment is read by the definition of then.</remarks>
internal sealed class ChangeMetricEndpoint(IMessageBus bus) : Endpoint<ChangeMetricRequest>
{
    public override void Configure()
    {
        Put("/metrics/{Key}");
        Policies("metric.write");
        Description(d => d.Produces(204).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422).ProducesProblem(428), clearDefaults: false);
    }

    public override async Task HandleAsync(ChangeMetricRequest request, CancellationToken ct) =>
        await Send.ResultAsync(await Outcome.Changed(HttpContext, basedOn => bus.InvokeAsync<Outcome>(
            new SetMetric(Metric.IdOf(request.Key), request.Key, request.Body.Content(), IsNew: false, Actor.PersonIn(User), basedOn), ct)));
}
