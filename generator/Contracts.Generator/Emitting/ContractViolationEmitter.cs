using Contracts.Generator.Model;

namespace Contracts.Generator.Emitting;

/// <summary>Writes what a contract's users get to know of a broken one: the violation, and the exception that holds those of a request.</summary>
internal static class ContractViolationEmitter
{
    public const string HintName = "Contracts.ContractViolation.g.cs";

    private const string Text = """
        /// <summary>Something of an object that the contract does not allow, or advises against.</summary>
        {access} sealed class ContractViolation
        {
            private ContractViolation(global::Contracts.Schema.SchemaViolation violation)
            {
                Path = violation.InstancePath;
                Keyword = violation.Keyword;
                Message = violation.Message;
                IsAdvice = violation.IsAdvice;
                AllowedValues = global::System.Array.ConvertAll(
                    global::System.Linq.Enumerable.ToArray(violation.Allowed),
                    value => value.Kind == global::Contracts.Schema.JsonKind.String ? value.StringValue : value.ToString());
            }

            /// <summary>
            /// Where in the object or body it is, as a JSON pointer (RFC 6901) of JSON names: <c>/items/0/size</c>; empty for the object itself.
            /// In a parameter: the parameter as OpenAPI's runtime expressions name it, <c>$request.query.limit</c>, with the pointer behind a <c>#</c>
            /// where it is in a part of it: <c>$request.query.sizes#/0</c>.
            /// </summary>
            public string Path { get; }

            /// <summary>The keyword of the contract that says so, such as <c>maximum</c>, <c>required</c> or <c>x-contract-rules</c>.</summary>
            public string Keyword { get; }

            /// <summary>A sentence for people: the value (shortened where it is long), the member, what is allowed, and what was probably meant.</summary>
            public string Message { get; }

            /// <summary>The values of which the refused one would have to be one: strings as they are, others as JSON text; empty where the keyword names none.</summary>
            public global::System.Collections.Generic.IReadOnlyList<string> AllowedValues { get; }

            /// <summary>Whether the contract only advises: of a value that it does not know, or of values that don't go together. Nothing is refused for it.</summary>
            public bool IsAdvice { get; }

            /// <summary>The path and the message.</summary>
            public override string ToString() => Path.Length == 0 ? Message : Path + ": " + Message;

            internal static global::System.Collections.Generic.IReadOnlyList<ContractViolation> Of(global::Contracts.Schema.IContractObject value) =>
                Of(global::Contracts.Schema.ContractValidation.Validate(value, writesPoint: {point}));

            internal static global::System.Collections.Generic.IReadOnlyList<ContractViolation> Of(global::System.Collections.Generic.IReadOnlyList<global::Contracts.Schema.SchemaViolation> violations)
            {
                if (violations.Count == 0)
                {
                    return global::System.Array.Empty<ContractViolation>();
                }

                var all = new ContractViolation[violations.Count];
                for (var i = 0; i < all.Length; i++)
                {
                    all[i] = new ContractViolation(violations[i]);
                }

                return all;
            }
        }

        /// <summary>A request breaks the contract; it was not sent.</summary>
        {access} sealed class ContractViolationException : global::System.Exception
        {
            /// <summary>Makes the exception of what the contract does not allow.</summary>
            /// <param name="violations">What is wrong with the request.</param>
            public ContractViolationException(global::System.Collections.Generic.IReadOnlyList<ContractViolation> violations)
                : base("The request breaks the contract, and was not sent. " + string.Join(" ", violations ?? throw new global::System.ArgumentNullException(nameof(violations))))
            {
                Violations = violations;
            }

            /// <summary>What is wrong with the request.</summary>
            public global::System.Collections.Generic.IReadOnlyList<ContractViolation> Violations { get; }

            /// <summary>Refuses a request that breaks the contract.</summary>
            internal static void ThrowIfAny(global::System.Collections.Generic.IReadOnlyList<global::Contracts.Schema.SchemaViolation> refusals)
            {
                if (refusals.Count > 0)
                {
                    throw new ContractViolationException(ContractViolation.Of(refusals));
                }
            }
        }
        """;

    public static string Emit(IEnumerable<ContractNamespaceModel> namespaces)
    {
        var code = new CodeWriter();
        code.Line("// <auto-generated/>");
        code.Line("#nullable enable");
        foreach (var one in namespaces)
        {
            code.Line();
            if (one.Name.Length > 0)
            {
                code.Open("namespace " + one.Name);
            }

            var text = Text.Replace("{access}", one.IsPublic ? "public" : "internal").Replace("{point}", one.WritesPoint ? "true" : "false");
            foreach (var line in text.Split('\n'))
            {
                code.Line(line.TrimEnd('\r'));
            }

            code.CloseAll();
        }

        return code.ToString();
    }
}
